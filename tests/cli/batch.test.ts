import { describe, expect, test } from 'vitest';
import { jsonLines, POLICY, policyLights, shell } from './run-command.ts';

const toLines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

describe('batch', () => {
  test('each line keeps its other fields; the document gives way to the summary', async () => {
    const input = toLines(
      { id: 1, text: POLICY, tags: ['x'] },
      { id: 2, markdown: POLICY, url: 'https://example.com/' },
      {
        id: 3,
        html: `<html><body><main><h1>Privacy Policy</h1><p>${POLICY.replaceAll('\n\n', '</p><p>')}</p></main></body></html>`,
      },
    );
    const { status, stdout, stderr } = await policyLights(['batch'], input);
    const rows = jsonLines(stdout);
    expect(rows.map((row) => Object.keys(row))).toEqual([
      ['id', 'tags', 'summary'],
      ['id', 'url', 'summary'],
      ['id', 'summary'],
    ]);
    expect(rows.map(({ summary }) => (summary as { document: { url: unknown } }).document.url)).toEqual([
      null,
      'https://example.com/',
      null,
    ]);
    for (const { summary } of rows)
      expect((summary as { document: { lastUpdated: string } }).document.lastUpdated).toBe('2018-05-01');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a bad line gives an error in its place, empty lines are passed over, and the run goes on', async () => {
    const input = Buffer.concat([
      Buffer.from(
        toLines('{"id": 1, "text": ', '', '[1]', 'null', { id: 5 }, { id: 6, text: 7 }, { id: 7, text: ' ' }, ''),
      ),
      Buffer.from('{"id": 8, "text": "'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\r\n${JSON.stringify({ id: 9, text: POLICY })}`),
    ]);
    const { status, stdout } = await policyLights(['batch'], input);
    const rows = jsonLines(stdout);
    expect(rows.map(({ line, id }) => line ?? `id ${id}`)).toEqual([1, 3, 4, 5, 6, 7, 8, 'id 9']);
    for (const row of rows.slice(0, -1)) expect(Object.keys(row)).toEqual(['line', 'error']);
    expect(rows.slice(0, -1).map(({ error }) => error)).toEqual([
      'the line is not valid JSON',
      'the line is not a JSON object',
      'the line is not a JSON object',
      'the line has no "text", "markdown" or "html" with a string',
      'the line has no "text", "markdown" or "html" with a string',
      'the line\'s "text" is empty',
      'the line is not UTF-8',
    ]);
    expect(status).toBe(0);
  });

  test('a line separator inside a string does not cut the line', async () => {
    const { stdout } = await policyLights(['batch'], `{"id":"a\u2028b","text":"# Privacy Policy"}\n`);
    expect(jsonLines(stdout)[0]?.id).toBe('a\u2028b');
  });

  test('the order of the input is kept', async () => {
    const ids = Array.from({ length: 40 }, (_, id) => id);
    const input = toLines(...ids.map((id) => ({ id, text: id % 3 === 0 ? POLICY.repeat(5) : '# Privacy' })));
    const { stdout } = await policyLights(['batch'], input);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(ids);
  });

  test.for([
    ['documents', [], { text: POLICY.repeat(3) }],
    ['segments', ['--segments'], { policy: 'a', text: POLICY }],
  ] as const)('one thread and several give the same bytes: %s', async ([, args, row]) => {
    const rows = Array.from({ length: 12 }, (_, id) => ({
      id,
      ...row,
      ...('policy' in row && { policy: `p${id % 4}` }),
    }));
    const input = toLines(...rows.slice(0, 5), '{broken', ...rows.slice(5));
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) => policyLights(['batch', ...args, '--threads', threads], input)),
    );
    expect(three?.stdout).toBe(one?.stdout);
    expect(jsonLines(three?.stdout ?? '')).toHaveLength(13);
    expect([one?.stderr, three?.stderr]).toEqual(['', '']);
  });

  test('the first line comes out before the input ends, and a closed pipe ends quietly', async () => {
    const line = JSON.stringify({ text: POLICY });
    const { stdout, stderr } = await shell(
      `( while :; do printf '%s\\n' '${line}' || exit; done ) 2>/dev/null | { $POLICY_LIGHTS batch; echo "status $?" >&2; } | head -1 | cut -c1-20`,
    );
    expect(stdout).toBe('{"summary":{"schema"\n');
    expect(stderr).toBe('status 0\n');
  });
});

describe('batch --segments', () => {
  test('each segment gets categories and practices, in order, across policies', async () => {
    const input = toLines(
      {
        policy: 'a',
        segment: 0,
        text: 'Sharing\nWe do not sell your personal information to third parties.',
        practices: ['gold'],
      },
      '{broken',
      { policy: 'a', segment: 1, text: 'Thank you.' },
      { policy: 'b', segment: 0, text: '' },
      { segment: 1, text: 'No policy named.' },
      { policy: 'b', segment: 2 },
    );
    const { status, stdout } = await policyLights(['batch', '--segments'], input);
    const rows = jsonLines(stdout);
    expect(rows.map(({ policy, segment, line }) => line ?? `${policy}#${segment}`)).toEqual([
      'a#0',
      2,
      'a#1',
      'b#0',
      5,
      6,
    ]);
    for (const row of rows.filter(({ policy }) => policy)) {
      expect(row).not.toHaveProperty('text');
      expect(row.categories).toBeInstanceOf(Array);
    }
    expect(rows[0]?.categories).toContain('Third Party Sharing/Collection');
    expect(rows[0]?.practices).not.toContain('gold');
    expect(status).toBe(0);
  });
});
