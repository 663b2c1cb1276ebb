/** The description of, and the numbers behind, the figure of women and men, folded away on the web. */
import { FigureDescription } from "../components/figure-description.tsx";
import { IndicatorName } from "../components/original.tsx";
import { ValuesLink } from "../components/values-link.tsx";
import { valueText, type Doc, type NumberedFigure } from "../editions/review-model.ts";

interface PairNumbersProps {
  readonly doc: Doc;
  readonly figure: NumberedFigure;
}

export function PairNumbers({ doc, figure }: PairNumbersProps) {
  const { text, formats } = doc;
  const words = text.leftBehind;
  const { pairs, comparisons } = doc.findings.leftBehind;
  const rows = pairs.flatMap((code) => {
    const indicator = doc.indicators.get(code);
    const pair = comparisons.find(
      ({ indicator: own, dimension }) => own === code && dimension === "sex",
    );
    return indicator && pair?.sexes ? [{ indicator, gap: pair.gap, sexes: pair.sexes }] : [];
  });
  const caption = words.coverage.row.sex;
  return (
    <details class="numbers">
      <summary>{text.showNumbers}</summary>
      <FigureDescription plan={figure.plan} />
      <div class="numbers__scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="table values">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.year}</th>
              <th scope="col" class="number">
                {words.sexes.women}
              </th>
              <th scope="col" class="number">
                {words.sexes.men}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, gap, sexes }) => (
              <tr key={indicator.indicator}>
                <th scope="row">
                  <ValuesLink indicator={indicator.indicator}>
                    {doc.formats.target(indicator.indicator)}
                  </ValuesLink>{" "}
                  <IndicatorName doc={doc} indicator={indicator} />
                </th>
                <td>{formats.period(gap.period)}</td>
                <td class="number">{valueText(doc, indicator, sexes.women)}</td>
                <td class="number">{valueText(doc, indicator, sexes.men)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
