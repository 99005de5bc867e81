import type { GraphiQLPlugin } from '@graphiql/react';
import { exampleGroups } from './examples.ts';
import { useOpenQuestion } from './openQuestion.ts';

function ExamplesPanel() {
  const open = useOpenQuestion();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>
        {exampleGroups.length === 0
          ? 'There are none: this page was built without the example queries.'
          : 'A click opens the query in a tab and runs it.'}
      </p>
      {exampleGroups.map(({ title, about, examples }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {about !== '' && <p>{about}</p>}
          <ul>
            {examples.map((example) => (
              <li key={example.title}>
                <button type="button" onClick={() => open({ query: example.query, variables: '' }, { run: true })}>
                  <strong>{example.title}</strong>
                  {example.question !== '' && <span>{example.question}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M10 2.5a5 5 0 0 0-3 9c.6.5 1 1.2 1 2h4c0-.8.4-1.5 1-2a5 5 0 0 0-3-9ZM8 16.2h4M9 18.5h2" />
    </svg>
  );
}

/** GraphiQL's panel of golden queries. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
