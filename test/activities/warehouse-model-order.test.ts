import { expect, test } from "vitest";
import { orderModels, tablesRead } from "../../activities/adapters/model-order.ts";
import { withDatabase } from "../../activities/adapters/warehouse-connection.ts";

const reads = (sql: string): Promise<string[]> =>
  withDatabase((connection) => tablesRead(connection, sql));

test.each([
  ["select * from b.x join a.y using (k)", ["a.y", "b.x"]],
  ["with c as (select 1 from a.x) select * from c, b.y", ["a.x", "b.y"]],
  [
    "select (select max(v) from a.x) as m from b.y where k in (select k from c.z)",
    ["a.x", "b.y", "c.z"],
  ],
  [
    "select * from a.x asof join b.y on a.x.t >= b.y.t qualify row_number() over (order by t) = 1",
    ["a.x", "b.y"],
  ],
  [
    "with recursive r as (select 1 as n union all select n + 1 from r where n < 3) select * from r",
    [],
  ],
  ["select 1 from a.x union all select 2 from b.y except select 3 from c.z", ["a.x", "b.y", "c.z"]],
  ["from a.x anti join b.y using (k)", ["a.x", "b.y"]],
])("the parser finds the tables of %j", async (sql, tables) => {
  expect(await reads(sql)).toEqual(tables);
});

test.each([
  ["create table a.x as select 1", "not a select"],
  ["select 1; select 2", "2 statements"],
  ["select * from loose", 'table "loose" is named without its schema'],
  ["selec 1", "not a select"],
])("%j is no model", async (sql, message) => {
  await expect(reads(sql)).rejects.toThrow(message);
});

test("models come after those they read, and by name where nothing else decides", async () => {
  const models = [
    { name: "marts.b", sql: "select * from staging.z" },
    { name: "marts.a", sql: "select * from marts.b, raw.input" },
    { name: "staging.z", sql: "select 1 as n" },
    { name: "staging.c", sql: "select 1 as n" },
  ];
  const order = async (list: typeof models): Promise<string[]> =>
    withDatabase(async (connection) =>
      (await orderModels(connection, list)).map(({ name }) => name),
    );
  expect(await order(models)).toEqual(["staging.z", "marts.b", "marts.a", "staging.c"]);
  expect(await order(models.toReversed())).toEqual(await order(models));
});

test("models that read each other are refused with their names", async () => {
  const models = [
    { name: "a.x", sql: "select * from a.y" },
    { name: "a.y", sql: "select * from a.x" },
  ];
  await expect(withDatabase((connection) => orderModels(connection, models))).rejects.toThrow(
    "models read each other: a.x -> a.y -> a.x",
  );
});
