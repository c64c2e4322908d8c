import { loadDossier } from '../dossier/load';
import { analyse } from '../engine/analyse';
import { reportOf } from '../engine/report';
import { relate } from '../relate/relate';
import { readInput } from './document';
import { explain } from './explain';
import { type Input, inputsOf, isFailure } from './input';
import { type Options, readOptions, USAGE, UsageError } from './options';
import { rowOf } from './row';
import { summary } from './summary';

/** What is printed of one document. */
function output(input: Input, options: Options): string {
  const document = readInput(input, options);
  if (options.text) return `${document.text}\n`;
  const analysis = analyse(document.text, document.world);
  if (options.explain) return `# ${input.id}\n\n${explain(document.text, analysis)}\n`;
  if (process.stdout.isTTY && !options.jsonl) return `${summary(input.id, document, analysis)}\n`;
  const report = reportOf(document.text, document.world, analysis);
  const { relations } = relate(report, loadDossier(), document.world.today);
  const { language, ...findings } = rowOf(analysis);
  const { article } = document;
  return `${JSON.stringify({ id: input.id, language, article, ...findings, relations })}\n`;
}

function complain(where: string, cause: string): void {
  process.stderr.write(`${where}: ${cause}\n`);
  process.exitCode = 1;
}

function report(input: Input, options: Options): void {
  try {
    process.stdout.write(output(input, options));
  } catch (error) {
    complain(input.id, error instanceof Error ? error.message : String(error));
  }
}

function run(options: Options): void {
  for (const file of options.files)
    for (const item of inputsOf(file, options.jsonl)) {
      if (process.stdout.errored) return;
      if (isFailure(item)) complain(item.where, item.cause);
      else report(item, options);
    }
}

/** Whoever reads the output may have read enough, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  // In Swedish a day is printed as ISO writes it.
  const options = readOptions(process.argv.slice(2), new Date().toLocaleDateString('sv'));
  if (options) run(options);
  else process.stdout.write(USAGE);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
