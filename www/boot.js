// Says so where the page cannot be loaded: nothing else of it would be there to do that.

/** Shows the shell's notice, as long as there is nothing but the shell. */
function fail() {
  const notice = document.getElementById("failed");
  if (notice) notice.hidden = false;
}

// A script that cannot be loaded tells nobody but the page, and only on the way down.
addEventListener("error", fail, { capture: true });
addEventListener("unhandledrejection", fail);
