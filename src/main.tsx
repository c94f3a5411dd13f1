import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { browserSurroundings } from '#app/services.ts';
import { reloadWhenOld } from '#app/start/reloadWhenOld.ts';
import { startUp } from '#app/startup.ts';
import { installPolicy } from '#app/trusted.ts';
import { openStorage } from '#storage/open.ts';
import { restWhileFrozen } from '#storage/restWhileFrozen.ts';

installPolicy();
restWhileFrozen();

const startup = startUp(openStorage, browserSurroundings);
reloadWhenOld(startup);
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App startup={startup} />
    </StrictMode>,
  );
}
