import { readFileSync } from 'node:fs';
import { analyse } from '../engine/analyse';
import { rowOf } from './row';

// Thin beginning: JSON lines of text in, JSON lines out.
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '-';
const today = new Date().toISOString().slice(0, 10);
for (const line of readFileSync(file === '-' ? 0 : file, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, text, date, url, language } = JSON.parse(line);
  if (text === undefined) continue;
  const analysis = analyse(text, { today, published: date, url, language });
  process.stdout.write(`${JSON.stringify({ id, ...rowOf(analysis) })}\n`);
}
