import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonSchema } from "../../../datasets/city-folder/config-json-schema.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { newFolderFiles } from "../../../datasets/init/new-folder.ts";

function read(city: string) {
  return readTexts(newFolderFiles({ id: "my-city", city, country: "ES" }));
}

function readTexts(texts: ReadonlyMap<string, string>) {
  const files = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return readCityFolder({ id: "my-city", files, paths: files.keys() });
}

test("a new folder is read without a problem", () => {
  const folder = read("My City");
  expect(folder.config).toMatchObject({
    id: "my-city",
    city: "My City",
    country: "ES",
    languages: ["en"],
  });
  expect(folder.narrative).toEqual({});
});

test("a city may have any name", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(
      fc.oneof(
        name,
        fc.constantFrom("L'Hospitalet", 'A "B" #1', "null", "1984", "a: b", "{x}", "$&"),
      ),
      (city) => {
        expect(read(city).config.city).toBe(city.trim());
      },
    ),
  );
});

test("the editor's schema lies beside city.yaml", () => {
  const files = newFolderFiles({ id: "my-city", city: "My City", country: "ES" });
  expect(files.get("city.yaml")).toMatch(/^# yaml-language-server: \$schema=city\.schema\.json\n/);
  expect(JSON.parse(files.get("city.schema.json") ?? "")).toEqual(jsonSchema());
});

test("every sample key that is commented out can be used", () => {
  const texts = new Map(newFolderFiles({ id: "my-city", city: "My City", country: "ES" }));
  const yaml = (texts.get("city.yaml") ?? "").replaceAll(
    /^( *)# (as_of|licence|sheet|separator|decimal|encoding|header_rows|- \{|approval|schedule)/gm,
    "$1$2",
  );
  texts.set("city.yaml", yaml);
  const files = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { config } = readCityFolder({ id: "my-city", files });
  expect(config.sources.map(({ kind }) => kind)).toEqual(["table", "open-sdg", "unsd-sdg"]);
  expect(config.sources[0]).toMatchObject({
    sheet: "Data",
    separator: ";",
    decimal: ",",
    headerRows: [3],
  });
});
