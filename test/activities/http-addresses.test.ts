/** Addresses inside the own network are asked only where the operator allows it. */
import { describe, expect, test } from "vitest";
import type { HttpSnapshot } from "../../activities/resources.ts";
import { CSV, downloadsForTests, unavailable } from "../support/downloads.ts";
import { startServer } from "../support/http-server.ts";

const web = downloadsForTests();

const bodyOf = async (snapshot: HttpSnapshot): Promise<string> =>
  (await web.store.get(snapshot.content)).toString();

describe("private addresses", () => {
  test.each([
    "http://127.0.0.1:1/",
    "http://10.1.2.3/",
    "http://192.168.0.1/",
    "http://172.31.0.1/",
    "http://169.254.169.254/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0/",
    "http://localhost/",
  ])("%s is refused unless the operator allows it", async (address) => {
    const error = await unavailable(web.download(address, {}, { allowPrivateAddresses: false }));
    expect(error.message).toContain("private network");
    expect(error.hint).toContain("whoever runs the program");
  });

  test("are refused behind a redirect too", async () => {
    const other = await startServer();
    try {
      web.server.answer("/a.csv", {
        status: 302,
        headers: { location: `${other.url}/secret.csv` },
      });
      other.answer("/secret.csv", { body: CSV });
      const error = await unavailable(
        web.download("/a.csv", {}, { allowPrivateAddresses: [web.server.host] }),
      );
      expect(error.message).toContain("private network");
      expect(other.requests).toHaveLength(0);
      const both = [web.server.host, other.host];
      expect(await bodyOf(await web.download("/a.csv", {}, { allowPrivateAddresses: both }))).toBe(
        CSV,
      );
    } finally {
      await other.close();
    }
  });

  test("behind a name are refused when the name is looked up", async () => {
    const address = web.server.url.replace("127.0.0.1", "localhost");
    web.server.answer("/a.csv", { body: CSV });
    await unavailable(
      web.download(`${address}/a.csv`, {}, { allowPrivateAddresses: [web.server.host] }),
    );
    expect(web.server.requests).toHaveLength(0);
    expect(
      await bodyOf(
        await web.download(`${address}/a.csv`, {}, { allowPrivateAddresses: ["localhost"] }),
      ),
    ).toBe(CSV);
  });
});
