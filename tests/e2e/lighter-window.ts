/** What Playwright turns off (`disabledFeatures` in its core). */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Parts of the browser's own window that are pages: each window would begin a process for them. */
const pagesOfTheWindow = ['InitialWebUI', 'PreloadTopChromeWebUI', 'WebUIReloadButton', 'WebUIToolbar'];

/**
 * For `args` of a Chromium that is tested: a third less of the processor's time for each new window. Of several such lists Chromium
 * heeds the last alone, so Playwright's own stands in it, too.
 */
export const lighterWindow = `--disable-features=${[...byPlaywright, ...pagesOfTheWindow].join(',')}`;
