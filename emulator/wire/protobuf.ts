/**
 * As much of the protobuf wire format as WeChat's open-API messages use: varints and length-delimited
 * fields. Unknown fields are skipped by their reader, a truncated buffer is refused.
 */
export type Field = { number: number; value: number | Buffer };

export function encodeFields(fields: readonly Field[]): Buffer {
  const parts: Buffer[] = [];
  for (const { number, value } of fields) {
    if (typeof value === 'number') parts.push(varint(number * 8), varint(value));
    else parts.push(varint(number * 8 + 2), varint(value.length), value);
  }
  return Buffer.concat(parts);
}

export function decodeFields(buffer: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const byte = () => {
    const next = buffer[at++];
    if (next === undefined) throw new Error('protobuf message ends too early');
    return next;
  };
  const readVarint = () => {
    let result = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const next = byte();
      result |= BigInt(next & 0x7f) << shift;
      if (next < 0x80) return Number(BigInt.asIntN(64, result));
    }
    throw new Error('protobuf varint is too long');
  };
  const take = (length: number) => {
    if (length < 0 || at + length > buffer.length) throw new Error('protobuf message ends too early');
    return buffer.subarray(at, (at += length));
  };
  while (at < buffer.length) {
    const tag = readVarint();
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (wireType === 0) fields.push({ number, value: readVarint() });
    else if (wireType === 2) fields.push({ number, value: take(readVarint()) });
    else if (wireType === 1) take(8);
    else if (wireType === 5) take(4);
    else throw new Error(`protobuf wire type ${wireType} is not used here`);
  }
  return fields;
}

/** The bytes of the last field of that number: later ones win, as protobuf says. */
export function bytesOf(fields: readonly Field[], number: number): Buffer | undefined {
  const values = fields.filter((field) => field.number === number && typeof field.value !== 'number');
  return values.at(-1)?.value as Buffer | undefined;
}

export function allBytesOf(fields: readonly Field[], number: number): Buffer[] {
  return fields.flatMap((field) => (field.number === number && typeof field.value !== 'number' ? [field.value] : []));
}

/** A negative int32 is written as its 64-bit two's complement, ten bytes long. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low + 128 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
}
