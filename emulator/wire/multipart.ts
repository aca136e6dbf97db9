export type Part = { name: string; fileName?: string; contentType?: string; content: Buffer };

/** Reads a `multipart/form-data` body (RFC 7578), which the SDK uses for WeChat's open APIs alone. */
export function parseMultipart(contentType: string, body: Buffer): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw new Error('multipart body without a boundary');
  const delimiter = Buffer.from(`--${mark}`);
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  if (at < 0) throw new Error('multipart body without its boundary');
  for (;;) {
    at += delimiter.length;
    if (body.toString('latin1', at, at + 2) === '--') return parts;
    const start = at + 2;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start - 2);
    if (end < 0) throw new Error('multipart body ends too early');
    parts.push(parsePart(body.subarray(start, end)));
    at = end + 2;
  }
}

export function field(parts: readonly Part[], name: string): Buffer | undefined {
  return parts.find((part) => part.name === name)?.content;
}

function parsePart(bytes: Buffer): Part {
  const blank = bytes.indexOf('\r\n\r\n');
  if (blank < 0) throw new Error('multipart part without headers');
  const headers = bytes.toString('utf8', 0, blank);
  const name = /content-disposition:[^\n]*\bname="([^"]*)"/i.exec(headers)?.[1];
  if (name === undefined) throw new Error('multipart part without a name');
  const fileName = /\bfilename="([^"]*)"/i.exec(headers)?.[1];
  const contentType = /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1];
  return {
    name,
    content: bytes.subarray(blank + 4),
    ...(fileName === undefined ? {} : { fileName }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}
