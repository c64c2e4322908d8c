import { P, type PageFixture, page, shadow, TOPIC, TRADE } from './fixture';
import { OBSERVE } from './observe';

/** A page of another origin may not be looked into: it tells what it sees of its own accord. */
const TELLING = page(
  `${P}<script>setInterval(() => parent.postMessage((${OBSERVE})(window).marks, '*'), 50)</script>`,
);
const LISTENING = `<script>addEventListener('message', ({ data }) => { window.toldByFrames = data })</script>`;

const ATTACH = `document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '${P}';`;

/** Documents inside the document. */
export const TREES: readonly PageFixture[] = [
  {
    title: 'an open shadow root',
    html: page(
      `<x-card>${shadow(`${P}<div><p>India-<b>Russia</b> trade fell.</p></div>`)}</x-card>`,
    ),
    marks: [TRADE, 'India-Russia trade'],
  },
  {
    title: 'an open shadow root of a plain element',
    html: page(`<div>${shadow(P)}</div>`),
    marks: [TRADE],
  },
  {
    title: 'nested shadow roots',
    html: page(
      `<x-a>${shadow(`${P}<x-b>${shadow(`${P}<div><x-c>${shadow(P)}</x-c></div>`)}</x-b>`)}</x-a>`,
    ),
    marks: [TRADE, TRADE, TRADE],
  },
  {
    title: 'a phrase that is slotted',
    html: page(
      `<x-card>${shadow('<p><slot></slot></p><div><slot name="t"></slot></div>')}India–<b>Russia</b> trade<p slot="t">${TRADE}</p></x-card>`,
    ),
    marks: [TRADE, TRADE],
  },
  {
    title: 'what no slot takes',
    html: page(`<x-card>${shadow(P)}<p class="no">${TRADE} fell.</p></x-card>`),
    marks: [TRADE],
    bare: '.no',
  },
  {
    title: 'a shadow root attached late, found at the next mutation',
    html: page(`${P}<x-late></x-late>`),
    before: [TRADE],
    act: `${ATTACH} document.body.append(document.createElement('i'))`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a shadow root attached late, found when it is used',
    html: page(`${P}<x-late></x-late><button>Open</button>`),
    before: [TRADE],
    act: `${ATTACH} document.querySelector('button').click()`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'text that changes inside a shadow root',
    html: page(`<x-card>${shadow('<p>India-China trade.</p>')}</x-card>${P}`),
    before: [TRADE],
    act: `document.querySelector('x-card').shadowRoot.firstChild.firstChild.data = '${TRADE} grew'`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame of the same origin',
    html: page(`${P}<iframe src="/inner.html"></iframe>`),
    beside: { '/inner.html': page('<p>India-<b>Russia</b> trade grew.</p>') },
    marks: [TRADE, 'India-Russia trade'],
  },
  {
    title: 'a frame written in the page',
    html: page(`<iframe srcdoc="${P}"></iframe>`),
    marks: [TRADE],
  },
  {
    title: 'a frame written in a page that is about the topic too',
    html: page(`${P}<iframe srcdoc="<p>India-Russia trade fell.</p>"></iframe>`),
    marks: [TRADE, 'India-Russia trade'],
  },
  {
    title: 'a frame that the page writes later',
    html: page('<p>Rain.</p>'),
    act: `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '${P}' }))`,
    marks: [TRADE],
  },
  {
    title: 'a frame that the page writes later and that is used, beside the topic',
    html: page(`${P}<button>Open</button>`),
    before: [TRADE],
    act: `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '${P}' }));
      document.querySelector('button').click()`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame that the page writes later, beside the topic',
    html: page(P),
    before: [TRADE],
    act: `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '${P}' }))`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame with an empty address that is written later',
    html: page('<iframe src=""></iframe>'),
    act: `const { contentDocument } = document.querySelector('iframe'); contentDocument.open(); contentDocument.write('${P}'); contentDocument.close()`,
    marks: [TRADE],
  },
  {
    title: 'a frame with an address that is written later',
    html: page('<iframe src="/inner.html"></iframe>'),
    beside: { '/inner.html': page('<p>Rain.</p>') },
    act: `document.querySelector('iframe').srcdoc = '${P}'`,
    marks: [TRADE],
  },
  {
    title: 'a written frame that shows another document',
    html: page('<iframe srcdoc="<p>Rain.</p>"></iframe>'),
    act: `document.querySelector('iframe').srcdoc = '${P}'`,
    marks: [TRADE],
  },
  {
    title: 'text that comes into an empty frame',
    html: page('<iframe></iframe>'),
    act: `document.querySelector('iframe').contentDocument.body.innerHTML = '${P}'`,
    marks: [TRADE],
  },
  {
    title: 'a frame written in a written frame',
    html: page(`<iframe srcdoc="<iframe srcdoc='${P}'></iframe>"></iframe>`),
    marks: [TRADE],
  },
  {
    title: 'a written frame below the screen, once it is scrolled to',
    html: page(`${P}<div style="height:4000px"></div><iframe srcdoc="${P}"></iframe>`),
    before: [TRADE],
    act: `document.querySelector('iframe').scrollIntoView()`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a written frame that grows',
    html: page(`${P}<iframe srcdoc="${P}" style="height:0;border:0"></iframe>`),
    before: [TRADE],
    act: `document.querySelector('iframe').style.height = '100px'`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a written frame in another one that gives way to a third',
    html: page(
      `${P}<iframe srcdoc="<p>Rain.</p><iframe srcdoc='<p>Rain.</p>'></iframe>"></iframe>`,
    ),
    before: [TRADE],
    act: `document.querySelector('iframe').replaceWith(Object.assign(document.createElement('iframe'), { srcdoc: '${P}' }))`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame written in a shadow root',
    html: page(`<x-card>${shadow(`<iframe srcdoc="${P}"></iframe>`)}</x-card>`),
    marks: [TRADE],
  },
  {
    title: 'a frame that is written later in a shadow root, beside the topic',
    html: page(`${P}<x-card>${shadow('<p>Rain.</p>')}</x-card>`),
    before: [TRADE],
    act: `document.querySelector('x-card').shadowRoot.append(Object.assign(document.createElement('iframe'), { srcdoc: '${P}' }))`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame of another origin',
    html: page(`${LISTENING}${TOPIC}<iframe src="http://elsewhere.example/telling.html"></iframe>`),
    beside: { '/telling.html': TELLING },
    marks: [TRADE],
  },
  {
    title: 'a frame that comes later',
    html: page(P),
    beside: { '/inner.html': page(P) },
    before: [TRADE],
    act: `document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner.html' }))`,
    marks: [TRADE, TRADE],
  },
  {
    title: 'a frame set',
    html: '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/left.html"><frame src="/right.html"></frameset></html>',
    beside: { '/left.html': page(P), '/right.html': page('<p>India-Russia trade fell.</p>') },
    marks: [TRADE, 'India-Russia trade'],
  },
];
