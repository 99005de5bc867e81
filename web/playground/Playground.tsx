import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { ActiveTabInSight } from './ActiveTabInSight.tsx';
import { EditorOptions } from './EditorOptions.tsx';
import { examplesPlugin } from './ExamplesPanel.tsx';
import { exampleGroups } from './examples.ts';
import { useOpenQuestion } from './openQuestion.ts';
import { ShareButton } from './ShareButton.tsx';
import type { SharedQuestion } from './sharedLink.ts';
import { takeSharedQuestion } from './takeSharedQuestion.ts';

const fetcher = createGraphiQLFetcher({
  url: new URL('graphql', document.baseURI).href,
  enableIncrementalDelivery: false,
});
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const firstQuery =
  exampleGroups[0]?.examples[0]?.query ?? '# Ask a question here: Ctrl-Space shows what can be asked.\n';

/** GraphiQL with the examples, the docs and the history; `shared` is the question of the link by which the page was opened. */
export function Playground({ shared, firstVisit }: { shared: SharedQuestion | undefined; firstVisit: boolean }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={firstQuery}
      {...(shared === undefined ? {} : { initialQuery: shared.query, initialVariables: shared.variables })}
      {...(firstVisit ? { visiblePlugin: 'Documentation Explorer' } : {})}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <ActiveTabInSight />
      <EditorOptions />
      <LaterLinks />
    </GraphiQL>
  );
}

/** Follows a shared link that is opened in a page already there, which changes the fragment and loads nothing. */
function LaterLinks() {
  const open = useOpenQuestion();
  useEffect(() => {
    const follow = () => {
      const shared = takeSharedQuestion();
      if (shared !== undefined) open(shared, { run: false });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  return null;
}
