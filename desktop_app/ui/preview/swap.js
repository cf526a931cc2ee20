// Turns the shown document into another one by replacing only what differs, so that nothing flickers,
// photos stay loaded and the reader's place is kept. Runs in the application's world; the page has no scripts.
(function (html, fromTop) {
  "use strict";

  function alike(a, b) {
    return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
  }

  function copyAttributes(shown, wanted) {
    for (const { name } of Array.from(shown.attributes)) {
      if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
    }
    for (const { name, value } of wanted.attributes) {
      if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
  }

  function turnInto(shown, wanted) {
    if (shown.isEqualNode(wanted)) return;
    if (!alike(shown, wanted)) {
      shown.replaceWith(document.adoptNode(wanted));
    } else if (shown.nodeType === Node.ELEMENT_NODE) {
      copyAttributes(shown, wanted);
      turnChildrenInto(shown, Array.from(shown.childNodes), Array.from(wanted.childNodes));
    } else {
      shown.nodeValue = wanted.nodeValue;
    }
  }

  function turnChildrenInto(parent, shown, wanted) {
    let first = 0;
    let shownEnd = shown.length;
    let wantedEnd = wanted.length;
    while (first < shownEnd && first < wantedEnd && shown[first].isEqualNode(wanted[first])) first++;
    while (shownEnd > first && wantedEnd > first && shown[shownEnd - 1].isEqualNode(wanted[wantedEnd - 1])) {
      shownEnd--;
      wantedEnd--;
    }
    const behind = shown[shownEnd] || null;
    while (first < shownEnd && first < wantedEnd) {
      turnInto(shown[first], wanted[first]);
      first++;
    }
    for (const surplus of shown.slice(first, shownEnd)) surplus.remove();
    for (const added of wanted.slice(first, wantedEnd)) parent.insertBefore(document.adoptNode(added), behind);
  }

  const wanted = new DOMParser().parseFromString(html, "text/html");
  turnInto(document.documentElement, wanted.documentElement);
  if (fromTop) scrollTo(0, 0);
  // Asking for the height lays the page out, so that the answer means “ready to be painted”.
  return document.documentElement.scrollHeight;
})
