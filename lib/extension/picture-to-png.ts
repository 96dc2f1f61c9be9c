/**
 * Draws an SVG as PNG, at twice its size so that it stays sharp.
 * @param svg the whole file, with `width` and `height` in pixels
 * @returns the PNG file
 * @throws Error when the browser cannot draw it
 */
export async function pictureToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth * SCALE, image.naturalHeight * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas for the picture.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

const SCALE = 2;
