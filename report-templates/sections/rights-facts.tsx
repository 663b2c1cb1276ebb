/** Five facts about the right behind a target; what the city has not stated is said. */
import type { ComponentChildren } from "preact";
import type { IndicatorKind } from "../../domain/city.ts";
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { TargetKinds } from "../../domain/findings/rights-finding.ts";
import type { LocalRightRow } from "../../domain/released-rights.ts";
import type { InstrumentLinks } from "../components/instruments.ts";
import { localRightOf } from "../components/local-right.ts";
import { WebAddress } from "../components/web-address.tsx";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

const KINDS: readonly IndicatorKind[] = ["structural", "process", "outcome"];

interface RightsFactsProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
  readonly instruments: readonly InstrumentLinks[];
}

export function RightsFacts({ doc, target, instruments }: RightsFactsProps) {
  const { rights } = doc.text;
  const local = localRightOf(target, doc.findings.rights.localRights);
  const bound = instruments.some(({ binding }) => binding === "binding") ? "bound" : "not-bound";
  return (
    <>
      <ul class="rights__facts">
        <Fact head={rights.whoHolds}>
          {local?.holders == null ? rights.notStated : <Written doc={doc}>{local.holders}</Written>}
        </Fact>
        <Fact head={rights.whoMustAct}>{rights.whoMustActText(doc.countryName, bound)}</Fact>
        <Fact head={rights.competenceHead}>
          <Competence doc={doc} local={local} />
        </Fact>
        <Fact head={rights.indicators}>
          <Kinds doc={doc} target={target} />
        </Fact>
        <Fact head={rights.whereToComplain}>
          <Complaint doc={doc} local={local} />
        </Fact>
      </ul>
      {local && isAboutPart(target, local) && (
        <p class="source rights__about">{rights.saidAbout(local.right)}</p>
      )}
    </>
  );
}

interface LocalProps {
  readonly doc: Doc;
  readonly local: LocalRightRow | null;
}

/** "Shared: school buildings and meals", or only one of the two. */
function Competence({ doc, local }: LocalProps) {
  const { rights } = doc.text;
  if (local === null || (local.competence === null && local.cityDecides === null)) {
    return <>{rights.notStated}</>;
  }
  const decides = local.cityDecides !== null && <Written doc={doc}>{local.cityDecides}</Written>;
  if (local.competence === null) return <>{decides}</>;
  return (
    <>
      {rights.competence[local.competence]}
      {decides && (
        <>
          {doc.formats.colon}
          {decides}
        </>
      )}
    </>
  );
}

/** True where the title of the box names more than the right that the city speaks of. */
function isAboutPart({ rights }: TargetFinding, { right }: LocalRightRow): boolean {
  return rights.length !== 1 || rights[0] !== right;
}

function Fact({ head, children }: { readonly head: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <strong>{head}</strong>
      <br />
      {children}
    </li>
  );
}

function Kinds({ doc, target }: Pick<RightsFactsProps, "doc" | "target">) {
  const { rights } = doc.text;
  const found = doc.findings.rights.kinds.find((one) => one.target === target.target);
  const lines = [
    ...KINDS.map((kind) => rights.ofKind(kind, found?.kinds[kind] ?? [])),
    ...(found ? remarksOf(doc, found) : []),
  ];
  return (
    <>
      {lines.map((line, index) => (
        <span key={line} class={index < KINDS.length ? "rights__kind" : "rights__kind quiet"}>
          {line}{" "}
        </span>
      ))}
    </>
  );
}

/** How many indicators have no kind, and on whose word the others have theirs. */
function remarksOf(doc: Doc, { kinds, unclassified, namedByCity }: TargetKinds): string[] {
  const { rights } = doc.text;
  const classified = KINDS.reduce((sum, kind) => sum + kinds[kind].length, 0);
  return [
    ...(unclassified.length > 0 ? [rights.unclassified(unclassified)] : []),
    ...(classified > 0 ? [rights.kindBasis(namedByCity, classified)] : []),
  ];
}

function Complaint({ doc, local }: LocalProps) {
  if (local?.complainTo == null && local?.complainUrl == null) return doc.text.rights.notStated;
  return (
    <>
      {local.complainTo !== null && <Written doc={doc}>{local.complainTo}</Written>}
      {local.complainTo !== null && local.complainUrl !== null && <br />}
      {local.complainUrl !== null && <WebAddress url={local.complainUrl} />}
    </>
  );
}
