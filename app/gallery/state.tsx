import { createRoot } from 'react-dom/client';
import { catalogue } from '../catalog/catalog.ts';
import { openProblem } from '../session/problem.ts';
import { ProblemPage } from '../ui/page/ProblemPage.tsx';
import '../ui/tokens.css';
import { isStateName } from './names.ts';
import { showState } from './states.ts';

// One state of a problem's page: `state.html?failed`.
const root = document.getElementById('root');
const [listing] = catalogue;
const name = location.search.slice(1);
if (root && listing && isStateName(name)) {
  createRoot(root).render(<ProblemPage listing={listing} root="/" />);
  showState(name, await openProblem(listing));
}
