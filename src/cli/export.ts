import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { GraphQLError } from 'graphql';
import pc from 'picocolors';
import { PARAMETERS, type Parameter, readAsked } from '../outlet/asked.ts';
import { openExport } from '../outlet/exported.ts';
import { FORMATS, formatNamed, textOf } from '../outlet/formats.ts';
import { exportProgress } from './exportProgress.ts';
import { withGraph } from './withGraph.ts';

type Options = { readonly output?: string } & Partial<Readonly<Record<Parameter, string>>>;

/** `sitrep export FORMAT` */
export function exportCommand(): Command {
  const command = new Command('export')
    .description(
      'write the graph as a file, at a view: what the view hides, and what may not be passed on, is left out',
    )
    .argument('<format>', Object.keys(FORMATS).join(', '))
    .option('-o, --output <file>', 'where to write; left out: to standard output');
  for (const [name, about] of Object.entries(PARAMETERS)) command.option(`${optionOf(name)} <value>`, about);
  return command
    .addHelpText(
      'after',
      `
Formats:
${Object.entries(FORMATS)
  .map(([name, { about }]) => `  ${name.padEnd(14)}${about}`)
  .join('\n')}

The file says at which view it was written, which sources are to be cited, under which licences, and what was left out.
The same graph at the same view gives the same bytes. A file is complete once it has its name: until then it is <file>.partial.

Examples:
  sitrep export gexf -o war.gexf
  sitrep export csv-nodes -o nodes.csv && sitrep export csv-edges -o edges.csv && sitrep export csv-metadata -o about.json
  sitrep export graphml --as-of 2017-06-02 --known-at 2017-06-05 --exclude-sources source:southfront -o june.graphml`,
    )
    .action(async (format: string, options: Options) => {
      try {
        await writeExport(format, options);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        process.exitCode = 1;
        process.stderr.write(`${pc.red('error')}: ${asOption(error)}\n`);
      }
    });
}

async function writeExport(name: string, { output, ...given }: Options): Promise<void> {
  const format = formatNamed(name);
  const asked = readAsked(given);
  await withGraph(async (database) => {
    const progress = exportProgress(process.stderr);
    const exported = await openExport(database, asked, progress.reached);
    const text = Readable.from(textOf(format, exported), { objectMode: false });
    if (output === undefined) await writeOut(text);
    else await writeWhole(text, output);
    progress.end();
  });
}

/** Whoever reads may stop when they have seen enough. */
async function writeOut(text: Readable): Promise<void> {
  try {
    await pipeline(text, process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

/** A file that broke off never has the name of a whole one. */
async function writeWhole(text: Readable, file: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(text, createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** `excludeSources` → `--exclude-sources` */
function optionOf(parameter: string): string {
  return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The message with the option in place of the parameter. */
function asOption({ message, extensions }: GraphQLError): string {
  const argument = String(extensions.argument);
  return argument in PARAMETERS && message.startsWith(argument)
    ? `${optionOf(argument)}${message.slice(argument.length)}`
    : message;
}
