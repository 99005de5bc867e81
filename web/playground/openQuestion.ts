import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { SharedQuestion } from './sharedLink.ts';

/** A function that shows a question in a tab, the one that already holds it or a new one, and runs it if asked to. */
export function useOpenQuestion(): (question: SharedQuestion, options: { run: boolean }) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return ({ query, variables }, { run }) => {
    if (queryEditor === undefined) return;
    actions.stop();
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      actions.changeTab(open);
    } else {
      if (queryEditor.getValue().trim() !== '') actions.addTab();
      queryEditor.setValue(query);
      variableEditor?.setValue(variables);
    }
    // GraphiQL reads the operation's name a moment after a change; run now, it would send the name of the tab before.
    const facts = readFacts(query);
    actions.setOperationFacts(facts);
    actions.updateActiveTabValues({ query, variables, operationName: facts.operationName ?? null });
    if (run) actions.run();
  };
}

function readFacts(query: string): {
  documentAST?: DocumentNode;
  operations?: OperationDefinitionNode[];
  operationName?: string;
} {
  try {
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
  } catch {
    return {};
  }
}
