import { el, frame, say, settings } from '../../../kit/page/index.js';

// Only the path of Data Export in Classic is known; an object’s list begins with the prefix of its ids.
const classicPaths = {
  DataManagementExport: ['setup.export', '/ui/setup/export/DataExportPage/d?setupid=DataManagementExport&isdtp=p1'],
  CompanyProfileInfo: ['setup.company', '/00D5g000000PrAcEAA?isdtp=p1'],
  ManageUsers: ['setup.users', '/005?isdtp=p1'],
};

/** A page of the set-up. Those that were made for Classic stand in a frame of Classic’s own origin. */
export function setupPage({ groups }) {
  const [title, path] = classicPaths[groups.node] ?? ['setup.home'];
  const heading = el('h1', {}, say(title));
  if (!path) return el('section', { class: 'card' }, heading);
  const inner = frame(`https://${settings.hosts.classic}${path}`, say(title), {
    class: 'setupFrame',
    name: `vfFrameId_${Date.now()}`,
  });
  const parent = el('div', {}, inner);
  parent.className = 'iframe-parent slds-template_iframe';
  return el('section', {}, heading, el('force-aloha-page', {}, parent));
}
