/** Where a source lies, as it may be printed: secrets in an address are hidden. */
import type { AnySource } from "../domain/city.ts";
import { publicAddress } from "./adapters/http-address.ts";

/** Path inside the city folder, or the address without user, password and secret parameters. */
export function printedLocation(source: AnySource): string {
  if (source.kind === "unsd-sdg") return publicAddress(new URL(source.baseUrl));
  const { location } = source;
  return "path" in location ? location.path : publicAddress(new URL(location.url));
}
