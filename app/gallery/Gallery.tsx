import { useState } from 'react';
import { PageHeader } from '../ui/page/PageHeader.tsx';
import { ThemeButton } from '../ui/page/ThemeButton.tsx';
import styles from './Gallery.module.css';
import { STATES } from './names.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Of a window in the gallery, in pixels. */
const WIDTH = 440;

/** Every state of a problem's page, side by side. */
export function Gallery() {
  const [size, setSize] = useState<(typeof SIZES)[number]>(SIZES[0]);
  return (
    <>
      <PageHeader root="/">
        <ThemeButton />
      </PageHeader>
      <main className={styles.gallery}>
        <h1>States</h1>
        <fieldset className={styles.sizes}>
          <legend>Window</legend>
          {SIZES.map((one) => (
            <label key={one.width}>
              <input type="radio" checked={one === size} onChange={() => setSize(one)} />
              {one.width} × {one.height}
            </label>
          ))}
        </fieldset>
        <ul className={styles.states}>
          {Object.entries(STATES).map(([name, what]) => (
            <li key={name}>
              <p>
                <a href={`?${name}`}>{name}</a> {what}
              </p>
              <div
                className={styles.window}
                style={{ width: WIDTH, height: (WIDTH * size.height) / size.width }}
              >
                {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page */}
                <iframe
                  title={what}
                  // Drawn at its real size, and shown small.
                  style={{ scale: WIDTH / size.width }}
                  src={`?${name}`}
                  loading="lazy"
                  width={size.width}
                  height={size.height}
                />
              </div>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
