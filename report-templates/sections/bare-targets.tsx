/** The targets of a goal that no indicator measures: official text and the rights behind each, in a few lines. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import { Mark } from "../components/marks.tsx";
import { foreign, officialText } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";
import { RatificationNote } from "./ratification-note.tsx";
import { RightsLine } from "./rights-line.tsx";

interface BareTargetsProps {
  readonly doc: Doc;
  readonly targets: readonly TargetFinding[];
}

interface BareOfficialProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
}

export function BareTargets({ doc, targets }: BareTargetsProps) {
  const [first] = targets;
  if (!first) return null;
  const { text } = doc;
  return (
    <section class="bare">
      <div class="bare__head">
        <h2 class="target__title">{text.bareTitle(targets.length)}</h2>
        <p class="target__official">{text.bareLead(doc.countryName)}</p>
        <RatificationNote doc={doc} targets={targets} />
      </div>
      <div class="bare__list">
        {targets.map((target) => (
          <div key={target.target} class="bare__item" id={`target-${target.target}`}>
            <h3 class="bare__title">
              <Mark status={target.status} /> {text.target(target.target, target.shortName)}
            </h3>
            <BareOfficial doc={doc} target={target} />
            <RightsLine doc={doc} target={target} />
          </div>
        ))}
      </div>
    </section>
  );
}

function BareOfficial({ doc, target }: BareOfficialProps) {
  const { text, language } = officialText(doc, target);
  return (
    <p class="bare__official" lang={foreign(doc, language)}>
      {text}
    </p>
  );
}
