/** The report of a network as one web page: cities side by side, what is comparable, and what is missing. */
import { renderToStaticMarkup } from "preact-render-to-string";
import { STATUSES } from "../../domain/findings/finding.ts";
import { StatusWord } from "../components/marks.tsx";
import { Head, Scroll } from "../components/network-table.tsx";
import { NetworkGoals, GoalOverview } from "../sections/network-goals.tsx";
import { networkCss } from "../styles/network.ts";
import { cityNames, type NetworkReportInput } from "./network-input.ts";

/** Same findings, same text. */
export function networkDocument(input: NetworkReportInput): string {
  const { findings, text, formats, fontCss } = input;
  const count = findings.cities.length + findings.failed.length;
  const page = (
    <html lang={formats.language} dir={formats.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{text.title(findings.name)}</title>
        <style dangerouslySetInnerHTML={{ __html: networkCss(fontCss) }} />
      </head>
      <body>
        <a class="skip" href="#cities">
          {text.skip}
        </a>
        <main>
          <p class="type">{text.documentType}</p>
          <h1>{text.title(findings.name)}</h1>
          <p>{text.subtitle(findings.period, count)}</p>
          <p>{text.noRanking}</p>
          <p>{findings.method === null ? text.ownMethods : text.oneMethod(findings.method)}</p>
          <Legend {...input} />
          <Cities {...input} />
          <Failed {...input} />
          <GoalOverview {...input} />
          <NetworkGoals {...input} />
          <Hashes {...input} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function Legend({ text }: NetworkReportInput) {
  return (
    <ul class="legend">
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusWord status={status} word={text.status[status]} />
        </li>
      ))}
    </ul>
  );
}

function Cities(input: NetworkReportInput) {
  const { findings, text, formats } = input;
  const nameOf = cityNames(input);
  const heads = [
    text.city,
    text.country,
    text.period,
    text.editionDate,
    text.state,
    text.method,
    text.indicators,
    text.coverage,
    text.assessedTargets,
  ];
  return (
    <section id="cities">
      <h2>{text.citiesTitle}</h2>
      <Scroll label={text.citiesTitle}>
        <Head cells={heads} />
        <tbody>
          {findings.cities.map(({ id, country, period, date, draft, method, coverage }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`../../${encodeURIComponent(id)}/${findings.period.to}/draft/review.html`}>
                  {nameOf(id)}
                </a>
              </th>
              <td>{country}</td>
              <td>{formats.period(`${period.from}-${period.to}`)}</td>
              <td>{text.date(date)}</td>
              <td>{text.draft[draft]}</td>
              <td>{text.methodCell(method)}</td>
              <td class="number">{formats.count(coverage.indicators)}</td>
              <td class="number">{text.of(coverage.targetsWithData, coverage.targets)}</td>
              <td class="number">{text.of(coverage.targetsAssessed, coverage.targets)}</td>
            </tr>
          ))}
        </tbody>
      </Scroll>
    </section>
  );
}

function Failed({ findings, text, formats }: NetworkReportInput) {
  const { failed } = findings;
  return (
    <section id="failed">
      <h2>{text.failedTitle}</h2>
      {failed.length === 0 ? (
        <p>{text.noFailed}</p>
      ) : (
        <>
          <p>{text.failedLead(failed.length)}</p>
          <ul>
            {failed.map(({ id, failure }) => (
              <li key={id}>
                <strong>{id}</strong>
                {formats.colon}
                {text.reason[failure.code]}. {failure.problem ?? failure.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Hashes(input: NetworkReportInput) {
  const { findings, text } = input;
  const nameOf = cityNames(input);
  return (
    <section id="hashes">
      <h2>{text.hashesTitle}</h2>
      <p>{text.hashesLead}</p>
      <Scroll label={text.hashesTitle}>
        <Head cells={[text.city, text.bundle, text.content]} />
        <tbody>
          {findings.cities.map(({ id, bundle, contentHash }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td class="hash">{bundle}</td>
              <td class="hash">{contentHash}</td>
            </tr>
          ))}
        </tbody>
      </Scroll>
    </section>
  );
}
