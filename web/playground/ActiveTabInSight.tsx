import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Scrolls the row of tabs to the one that is chosen, which GraphiQL leaves out of sight when there are many. */
export function ActiveTabInSight() {
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document
      .getElementById(`graphiql-session-tab-${activeTabIndex}`)
      ?.parentElement?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [activeTabIndex]);
  return null;
}
