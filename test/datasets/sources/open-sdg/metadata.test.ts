/** Titles, publishers and notes out of the metadata of a repository. */
import { expect, test } from "vitest";
import { read, refused } from "./one-file.ts";

const meta = (text: string) => read("Year,Units,Value\n2020,%,1\n", { "meta/3-1-1.md": text });

test("a field that is no YAML is refused with its line, the others are read", () => {
  const reading = meta(
    "---\nindicator_name: Deaths\ncomputation_units: [a, b\ntarget_id: '3.1'\n---\n",
  );
  expect(refused(reading)).toEqual([["unreadable-metadata", 3, "computation_units", null, true]]);
  expect(reading.indicators[0]?.titles).toEqual({ en: "Deaths" });
});

test("the template's fillings are no title, no publisher and no address", () => {
  const reading = meta(
    "---\ngraph_title: Untitled\nindicator_name: Deaths\nsource_organisation_1: ''\nsource_url_1: Link to source\n---\n",
  );
  expect(reading.indicators[0]).toMatchObject({
    titles: { en: "Deaths" },
    publisher: null,
    publisherUrl: null,
  });
});

test("titles that are keys are looked up in every language of the site", () => {
  const reading = read("Year,Units,Value\n2020,%,1\n", {
    "config_data.yml": "languages: [en, ca]",
    "meta/3-1-1.yml": "indicator_name: global_indicators.3-1-1-title\n",
    "translations/en/global_indicators.yml": "3-1-1-title: Maternal mortality\n",
    "translations/ca/global_indicators.yml": "3-1-1-title: Mortalitat materna\n",
  });
  expect(reading.indicators[0]?.titles).toEqual({
    en: "Maternal mortality",
    ca: "Mortalitat materna",
  });
});

test("notes lose their markup and a heading that only says note", () => {
  const reading = meta(
    "---\nindicator_name: Deaths\n---\n**Note**\n\nSee [the report](https://x.org) of <b>2020</b> &amp; later.\n\n## More\nWords *here*.\n",
  );
  expect(reading.indicators[0]?.note).toBe("See the report of 2020 & later.\n\nMore Words here.");
});
