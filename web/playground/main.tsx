import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.tsx';
import { takeSharedQuestion } from './takeSharedQuestion.ts';

/** Below this many CSS pixels a panel would leave no room for the editors. */
const ROOM_FOR_A_PANEL = 900;

const firstVisit = localStorage.getItem('graphiql:tabState') === null && innerWidth >= ROOM_FOR_A_PANEL;
createRoot(document.getElementById('playground')!).render(
  <Playground shared={takeSharedQuestion()} firstVisit={firstVisit} />,
);
