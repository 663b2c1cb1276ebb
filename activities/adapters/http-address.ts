/** Which addresses may be asked, and how they are written where people can read them. */
import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { RequestFailure } from "./http-failure.ts";

/** True: any host. False: hosts on the public internet only. A list: these hosts too ("10.0.0.5", "data.intern:8080"). */
export type PrivateAddresses = boolean | readonly string[];

/** Networks that are not the public internet: this machine, local networks, metadata services, reserved ranges. */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, "ipv4");
}
// 64:ff9b:: and 2002:: carry an IPv4 address inside, which may be a private one.
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, "ipv6");
}

const SECRET =
  /^(.*[-_])?(api[-_]?key|subscription[-_]?key|auth|authorization|access[-_]?token|token|secret|password|passwd|signature|sig|credential)$/i;

/** The address without user name, password and secret parameters: for messages, sidecars and file names. */
export function publicAddress(address: URL): string {
  const shown = new URL(address);
  shown.username = "";
  shown.password = "";
  for (const name of [...shown.searchParams.keys()]) {
    if (SECRET.test(name)) shown.searchParams.set(name, "hidden");
  }
  return shown.href;
}

/** Reads an address; `RequestFailure` when it is not an http or https address. */
export function parseAddress(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href))
    throw new RequestFailure("the address cannot be read", "never");
  const address = new URL(text, base);
  if (address.protocol === "http:" || address.protocol === "https:") return address;
  throw new RequestFailure(
    `addresses of the kind "${address.protocol}" are not fetched, only http and https`,
    "never",
  );
}

/** Refuses hosts that are written as a private IP number; names are checked by `lookupFor` when they are resolved. */
export function assertMayAsk(address: URL, allowed: PrivateAddresses): void {
  const host = address.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isPrivate(host) && !isAllowed(address, allowed)) throw refused(host);
}

/** Resolves the host for one request and refuses private numbers, so that what was checked is what is connected to. */
export function lookupFor(address: URL, allowed: PrivateAddresses): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, "", 0);
        return;
      }
      const isRefused =
        !isAllowed(address, allowed) && found.some((entry) => isPrivate(entry.address));
      const [first] = found;
      if (isRefused || !first) callback(refused(hostname), "", 0);
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function isPrivate(ip: string): boolean {
  return NOT_PUBLIC.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");
}

function isAllowed(address: URL, allowed: PrivateAddresses): boolean {
  if (typeof allowed === "boolean") return allowed;
  return allowed.includes(address.host) || allowed.includes(address.hostname);
}

function refused(host: string): RequestFailure {
  return new RequestFailure(
    `${host} is an address of this machine or of a private network`,
    "never",
    "Use a public address; whoever runs the program can allow private ones (VLR_ALLOW_PRIVATE_ADDRESSES=1)",
  );
}
