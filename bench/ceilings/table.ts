import type { Cost } from './cost.ts';

/** The costs as lines of text; with details, each question is followed by its statements. */
export function printed(costs: readonly Cost[], details: boolean): string {
  const width = Math.max(...costs.map(({ question }) => question.name.length));
  const lines = costs.flatMap((cost) => {
    const [name, , statements, hits, verdict] = cells(cost);
    const line = `${name?.padEnd(width)}  ${statements?.padStart(9)}  ${hits?.padStart(23)}  ${verdict}`;
    return details ? [line, ...statementsOf(cost)] : [line];
  });
  const head = `${'question'.padEnd(width)}  ${'statem.'.padStart(9)}  ${'db hits / most'.padStart(23)}`;
  return [head, ...lines].join('\n');
}

/** The costs as a table of Markdown. */
export function markdown(costs: readonly Cost[]): string {
  const rows = costs.map((cost) => `| ${cells(cost).join(' | ')} |`);
  return [
    '| question | of what | statements / most | db hits / most | |',
    '| --- | --- | --: | --: | --- |',
    ...rows,
  ].join('\n');
}

function cells({ question, statements, hits, most, wrong }: Cost): readonly string[] {
  return [
    question.name,
    question.title,
    `${statements.length} / ${question.statements}`,
    `${hits.toLocaleString('en')} / ${Math.round(most).toLocaleString('en')}`,
    wrong.length === 0 ? 'ok' : `over: ${wrong.join(', ')}`,
  ];
}

function statementsOf({ statements }: Cost): readonly string[] {
  return statements.map(
    ({ coordinate, hits }) => `    ${coordinate.padEnd(40)} ${hits.toLocaleString('en').padStart(12)}`,
  );
}
