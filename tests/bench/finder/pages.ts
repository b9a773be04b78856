/** A made-up billing page of a business program, as large as wanted. */
export interface BenchPage {
  name: string;
  /** Elements in it, those in shadow roots too. */
  elements: number;
  html: string;
}

/** What is looked for on each page. */
export const asked = { intent: 'cancel-subscription', role: 'button', name: 'Cancel subscription' } as const;

const style =
  '.closed,.menu ul{display:none}.b{padding:4px 12px}td{padding:2px}.hand{cursor:pointer}.icon{display:inline-block;width:12px;height:12px}';

const sizes = [1_000, 10_000, 50_000];

/** The same page in three sizes: what is asked for stands at its end, after tables, menus, forms and shadow roots. */
export const pages: BenchPage[] = sizes.map((size) => {
  const html = pageOf(blocksFor(size));
  return { name: `${size.toLocaleString('en')} elements`, elements: elementsIn(html), html };
});

function blocksFor(size: number): number {
  return Math.max(1, Math.round((size - elementsIn(pageOf(0))) / elementsIn(block(0))));
}

function pageOf(blocks: number): string {
  return `<!doctype html><html lang="en"><head><title>Billing - Sample CRM</title><style>${style}</style></head><body>
<header><nav aria-label="Main"><ul>${menu('Sales', ['Contacts', 'Deals', 'Reports'])}${menu('Service', ['Tickets', 'Surveys', 'Export tickets'])}${menu('Sample Admin', ['My profile', 'Sign out'])}</ul></nav></header>
<aside><ul>${['General', 'Users and teams', 'API keys', 'Data export', 'Notifications'].map((name, at) => `<li><a href="/settings/${at}"><i class="icon"></i><span>${name}</span></a></li>`).join('')}</ul></aside>
<main><h1>Billing</h1>${Array.from({ length: blocks }, (_, at) => block(at)).join('')}
<section><h2>Subscription</h2><p>Your plan renews on the first of the month.</p><div><button class="b">Keep my plan</button><button class="b">Cancel subscription</button></div></section></main></body></html>`;
}

function menu(name: string, entries: string[]): string {
  const links = entries.map((entry) => `<li role="menuitem"><a href="/${entry.toLowerCase()}">${entry}</a></li>`);
  return `<li class="menu"><button aria-haspopup="menu" aria-expanded="false">${name}</button><ul role="menu">${links.join('')}</ul></li>`;
}

/** One customer's part of the page: a form, a table in a table, menus of rows, a widget with a root of its own. */
function block(at: number): string {
  const id = String(at).padStart(4, '0');
  return `<section class="card"><h3>Sample customer ${id}</h3><p>Contract ${id} · open since 2024 · renewed once</p>
<form><label for="n${id}">Name</label><input id="n${id}" value="Sample ${id}"><label>Note <textarea rows="1"></textarea></label>
<label><input type="checkbox"> Send reminders</label><select aria-label="Status"><option>Active</option><option>Paused</option></select><div><button type="submit">Save</button><button type="button">Cancel</button></div></form>
<table><tbody><tr><td><table><tbody>${[1, 2, 3, 4].map((line) => row(`${id}${line}`)).join('')}</tbody></table></td></tr></tbody></table>
<sample-rating><template shadowrootmode="open"><style>b{color:teal}</style><div><b>Rated ${at % 5} of 5</b><button>Rate again</button></div></template></sample-rating>
<div class="hand"><span>Show ${id} in the report</span></div></section>`;
}

function row(id: string): string {
  return `<tr><td><input type="checkbox" aria-label="Select ${id}"></td><td><a href="/deal/${id}"><span>Sample deal ${id}</span></a></td><td><div><span>contact${id}@crm.example</span></div></td><td><span>${Number(id) * 7}.00</span></td>
<td><button class="icon-button" title="Preview"><svg width="12" height="12"><path d="M0 0h9v9z"/></svg></button><button class="icon-button" aria-label="Delete deal"><i class="fa fa-trash"></i></button>${menu('More', ['Edit', 'Archive', 'Download invoice']).replaceAll('li', 'div')}</td></tr>`;
}

/** Elements begin with `<` and a letter; those of templates become a root's. */
function elementsIn(html: string): number {
  return (html.match(/<[a-z]/g)?.length ?? 0) - (html.match(/<template/g)?.length ?? 0);
}
