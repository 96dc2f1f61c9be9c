/** What `--help` prints. */
export const HELP = `policy-lights: reads privacy policies and shows what they mean for you, on your own machine

  policy-lights summarize FILE [--format FORMAT] [--language en|de] [--url URL] [--read-at DATE]
      Summarizes one document (HTML, Markdown or plain text, told by its content). "-" reads standard input.
      --format   markdown, html, text, csv, csv-practices, json, jsonld or svg; text if not given
      --language of our own sentences; en if not given. JSON has one language for all
      --url      the address of the page, so that its links are known
      --read-at  when you saved it (2026-11-22 or 2026-11-22T02:00:00Z): the exports show it, as they have no clock
  policy-lights summarize --out FOLDER FILE...
      Writes one NAME.json into FOLDER for each file.
  policy-lights batch [FILE]
      JSON lines in, JSON lines out, in the same order. Each line holds a document as "text", "markdown" or "html", and
      may hold its "url"; the field comes out replaced by "summary". A line that cannot be read comes out as
      {"line": N, "error": "..."}; empty lines are passed over. Reads standard input if no file is given.
      --threads  how many lines are worked on at a time; as many as the machine has cores if not given
  policy-lights batch --segments [FILE]
      For corpora cut into segments: each line is one segment {"policy", "text"}, lines of one policy stand in order.
      Each comes out with "categories" and "practices".
  policy-lights extract FILE...
      Prints what the reader finds on each page, as JSON lines {"file", "title", "language", "text", "blocks"}.
  policy-lights compare FILE FILE... [--format text|markdown|json] [--sort question|difference] [--language en|de]
      Puts two or more policies side by side, question by question.
      --sort     difference: where they lie furthest apart first (not in JSON)
  policy-lights diff OLD NEW [--format text|markdown|json] [--language en|de]
      Shows what changed from one version of a policy to another: lights with their quotes, and the text by section.

  --help, --version

Exit status: 0 done; 2 wrong usage; 3 not a privacy or cookie policy; 4 an input cannot be read.
`;
