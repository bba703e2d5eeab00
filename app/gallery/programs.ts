/** The code that stands in the editor beside a state. */
const ema = (...body: readonly string[]) =>
  ['import numpy as np', '', '', 'def ema_update(ema, weights, decay=0.99):', ...body, ''].join(
    '\n',
  );

export const RIGHT = ema('    return decay * ema + (1 - decay) * weights');
export const WRONG = ema(
  '    decay = decay or 0.99',
  '    return decay * ema + (1 - decay) * weights',
);
export const PRINTS = ema(
  '    for step in range(40):',
  '        print("step", step)',
  '    decay = decay or 0.99',
  '    return decay * ema + (1 - decay) * weights',
);
export const CLIPS = ema(
  '    average = decay * ema + (1 - decay) * weights',
  '    return average if np.isscalar(average) else np.maximum(average, 0)',
);
export const LOOPS = ema(
  '    while decay == 0:',
  '        pass',
  '    return decay * ema + (1 - decay) * weights',
);
export const ABORTS = ema(
  '    import os',
  '    if decay == 0:',
  '        os.abort()',
  '    return decay * ema + (1 - decay) * weights',
);
export const RAISES = ema(
  '    kept = decay * ema',
  '    taken = (1 - decay) * wieghts',
  '    return kept + taken',
);
export const REFUSED = ema('    kept = decay * ema', '    return (kept + (1 - decay) * weights');
