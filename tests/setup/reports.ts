import type { TestProject } from 'vitest/node';
import { MIGRATIONS, REPORTS } from '../../src/cli/paths.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { importReports } from '../../src/intake/importReports.ts';

/** Puts the reports of the project into the database of the tests, before any that only reads them. */
export default async function setUp(project: TestProject): Promise<void> {
  const [read] = project.getProvidedContext().databases;
  if (read === undefined) throw new Error('there is no database of the tests');
  const database = openDatabase(read.address);
  await migrate(database, MIGRATIONS);
  await importReports(database, [REPORTS], { by: 'the tests', dryRun: false });
  await database.close();
}
