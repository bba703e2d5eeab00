import { Moon, Sun, SunMoon } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { changeTheme, useSettings } from '../../session/settings.ts';
import { IconButton } from '../IconButton.tsx';

const ICONS = { system: <SunMoon />, light: <Sun />, dark: <Moon /> };

/** Goes through the themes: as the system has it, light, dark. */
export function ThemeButton() {
  const theme = useSettings((settings) => settings.theme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <IconButton name={`Theme: ${theme}`} icon={ICONS[theme]} onPress={changeTheme} />;
}
