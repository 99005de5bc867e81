import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { writeFragment } from './sharedLink.ts';

/** How long the outcome stays in sight, in milliseconds. */
const SHOWN_FOR = 4_000;

/** Copies a link to the question; where the browser refuses that, the link goes into the address bar. */
export function ShareButton() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    if (outcome === '') return;
    const timer = setTimeout(() => setOutcome(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function share() {
    const link = new URL(location.href);
    link.hash = writeFragment({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
    try {
      await navigator.clipboard.writeText(link.href);
      setOutcome('Link copied');
    } catch {
      history.replaceState(null, '', link);
      setOutcome('The link is in the address bar');
    }
  }

  return (
    <>
      <ToolbarButton label="Copy a link to this query" onClick={share}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-3a3.3 3.3 0 0 0-4.6-4.6l-1.2 1.2" />
          <path d="M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-2.9 3a3.3 3.3 0 0 0 4.6 4.6l1.2-1.2" />
        </svg>
      </ToolbarButton>
      <span className="share-status" role="status">
        {outcome}
      </span>
    </>
  );
}
