/** pdf.js declares no types for its worker; it is imported for what it does: it makes itself known to pdf.js. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
