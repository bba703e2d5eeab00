import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './catalog/address.ts';
import { startPython } from './session/python.ts';
import './ui/tokens.css';

const address = readAddress(location.pathname);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
if (address.slug) startPython(address.root);
createRoot(root).render(
  <StrictMode>
    <App address={address} />
  </StrictMode>,
);
