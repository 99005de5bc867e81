import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { givenOptions, importUcdpGedCommand } from '../../../src/cli/importUcdpGed.ts';
import { csv, row, SYRIA_COLUMNS, temporaryFiles } from './madeUp.ts';

const file = temporaryFiles();
const output = { out: '', error: '' };

function told(where: 'out' | 'error', text: string | Uint8Array): boolean {
  output[where] += text;
  return true;
}

beforeEach(() => {
  Object.assign(output, { out: '', error: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => told('out', text));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told('error', text));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** The command below one that has options of the same names. */
function below(command: Command): Command {
  return new Command('import')
    .argument('<paths...>')
    .option('--dry-run')
    .option('--json')
    .option('--by <name>', 'who', 'sitrep import')
    .addCommand(command);
}

describe('sitrep import ucdp-ged', () => {
  const wrong = () => file('wrong.csv', csv([row(1)]).replace('latitude', 'lattitude'));

  test('says where a file that it refuses is wrong, and ends with 1', async () => {
    await importUcdpGedCommand().parseAsync([wrong()], { from: 'user' });
    const column = SYRIA_COLUMNS.join(',').indexOf('latitude') + 1;
    expect(output.error).toContain(`wrong.csv:1:${column}  the column \`latitude\` is missing`);
    expect(output.out).toBe('');
    expect(process.exitCode).toBe(1);
  });

  test('says so as JSON too', async () => {
    await below(importUcdpGedCommand()).parseAsync(['ucdp-ged', wrong(), '--json'], { from: 'user' });
    expect(JSON.parse(output.out)).toMatchObject({ refused: { line: 1, nearMatch: 'latitude for lattitude' } });
  });

  test('does not write refused rows over the file itself', async () => {
    const path = file('right.csv', csv([row(1)]));
    await importUcdpGedCommand().parseAsync([path, '--refused', path], { from: 'user' });
    expect(output.error).toContain('--refused names the file itself');
  });

  test('tells in its help what the exit codes mean', () => {
    let help = '';
    importUcdpGedCommand()
      .configureOutput({ writeOut: (text) => (help += text) })
      .outputHelp();
    expect(help).toContain('Exit code: 0 all rows are in, 1 a row or the file was refused.');
  });

  test.each(['2023-13', 'soon', '2023-06/..'])('takes no `%s` for the day of publication', async (date) => {
    const command = importUcdpGedCommand().exitOverride();
    await expect(command.parseAsync([wrong(), '--published', date], { from: 'user' })).rejects.toThrow(/invalid/);
  });
});

describe('the options given to a command', () => {
  const given = async (...options: string[]) => {
    let found = {};
    const command = new Command('ucdp-ged')
      .option('--dry-run')
      .option('--complete')
      .option('--by <name>', 'who', 'ucdp-ged');
    command.action((_, self) => {
      found = givenOptions(self);
    });
    await below(command).parseAsync(options, { from: 'user' });
    return found;
  };

  test('include those that its parent took for its own', async () => {
    expect(await given('ucdp-ged', '--dry-run', '--complete', '--by', 'me')).toEqual({
      dryRun: true,
      complete: true,
      by: 'me',
    });
  });

  test('leave out what its parent has only by default', async () => {
    expect(await given('ucdp-ged')).toEqual({ by: 'ucdp-ged' });
  });
});
