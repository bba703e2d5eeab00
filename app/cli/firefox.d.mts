export function firefoxOptions(): {
  channel: string;
  executablePath: string;
  env: NodeJS.ProcessEnv;
};
