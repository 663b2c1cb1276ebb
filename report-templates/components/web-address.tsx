/** An address of the web as a link with a short text; anything else as plain text. */

const WEB = /^https?:\/\/(?:www\.)?(.+?)\/?$/i;

export function WebAddress({ url }: { readonly url: string }) {
  const short = WEB.exec(url.trim())?.[1];
  if (short === undefined) return <span class="address">{url}</span>;
  return (
    <a class="address" href={url.trim()}>
      {short}
    </a>
  );
}
