import { loadPyodide } from './pyodide/pyodide.mjs';

const EMA = `
import numpy

def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
`;

const wheel = fetch('numpy.whl').then((response) => response.arrayBuffer());
const pyodide = await loadPyodide();
pyodide.unpackArchive(await wheel, 'wheel');
pyodide.runPython(EMA);
postMessage(pyodide.runPython('float(ema_update(numpy.array([10.0]), 20.0, 0.9)[0])'));
