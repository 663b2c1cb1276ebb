/** What others say about the review, in their words; dissent is printed as dissent. */
import type { ContributionRow } from "../../domain/released-rights.ts";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

export function Contributions({ doc }: { readonly doc: Doc }) {
  const { contributions: words } = doc.text.people;
  const { contributions } = doc.findings.rights;
  return (
    <>
      <h2 class="block-title">{words.title}</h2>
      <p>{contributions.length === 0 ? words.empty : words.lead}</p>
      {contributions.length > 0 && (
        <ul class="voices">
          {contributions
            .toSorted((a, b) => a.line - b.line)
            .map((contribution) => (
              <Voice key={contribution.line} doc={doc} contribution={contribution} />
            ))}
        </ul>
      )}
    </>
  );
}

interface VoiceProps {
  readonly doc: Doc;
  readonly contribution: ContributionRow;
}

function Voice({ doc, contribution }: VoiceProps) {
  const { people } = doc.text;
  const { contributions: words } = people;
  const { contributor, kind, contributedOn, stance, text, language, reply } = contribution;
  const place = people.place(contribution.goal, contribution.target);
  return (
    <li class={`voice voice--${stance}`}>
      <p class="voice__head">
        <span class={`chip chip--${stance}`}>{words.stance[stance]}</span>{" "}
        <strong>{contributor}</strong>{" "}
        <span class="quiet">
          {[words.kind[kind], doc.formats.date(contributedOn), place].join(" · ")}
        </span>
      </p>
      <blockquote class="voice__text" lang={language} dir="auto">
        {text}
      </blockquote>
      <p class="voice__reply">
        {reply === null ? (
          <span class="quiet">{words.noReply}</span>
        ) : (
          <>
            <strong>{words.reply}</strong>
            <Written doc={doc}>{reply}</Written>
          </>
        )}
      </p>
    </li>
  );
}
