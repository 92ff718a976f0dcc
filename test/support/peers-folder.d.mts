/** Where `npm run peers` puts the hook managers; absolute, need not exist. */
export function peersFolder(): string;
