async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** Any data as compressed JSON (gzip). A policy shrinks to a fifth. */
export function pack(data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return through(JSON.stringify(data), new CompressionStream('gzip'));
}

/** The largest JSON that is unpacked, in bytes: a small file cannot fill the memory. */
const LARGEST = 256 * 1024 * 1024;

function limit(): TransformStream<Uint8Array, Uint8Array> {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > LARGEST) controller.error(new RangeError('The unpacked data are too large.'));
      else controller.enqueue(chunk);
    },
  });
}

/**
 * The text that was packed.
 * @throws TypeError for bytes that are damaged or cut short, RangeError for more than 256 MB
 */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(limit());
  return new Response(stream).text();
}

/** The data that were packed, of the type that the caller packed. @throws as `unpackText`, and SyntaxError for what is no JSON */
export async function unpack<Data>(bytes: Uint8Array<ArrayBuffer>): Promise<Data> {
  return JSON.parse(await unpackText(bytes)) as Data;
}

/** Whether bytes begin as gzip does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
