// Replacement of Worker for pages that are opened from a file, where browsers refuse workers: the script of the worker
// runs in a hidden frame instead. The search of the site needs it.
if (location.protocol === "file:") {
  window.Worker = class FrameWorker extends EventTarget {
    constructor(url) {
      super();
      this.onmessage = null;
      this.waiting = [];
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.append(this.frame);
      const inner = this.frame.contentWindow;
      inner.importScripts = (...urls) => {
        for (const one of urls) {
          const loaded = new Promise((resolve) => {
            const script = inner.document.createElement("script");
            script.src = new URL(one, url);
            script.onload = resolve;
            inner.document.head.append(script);
          });
          this.scripts = Promise.all([this.scripts, loaded]);
        }
        return this.scripts;
      };
      inner.postMessage = (data) => {
        const event = new MessageEvent("message", { data });
        this.dispatchEvent(event);
        this.onmessage?.(event);
      };
      const script = inner.document.createElement("script");
      script.src = url;
      script.onload = () => this.deliver();
      inner.document.head.append(script);
    }

    postMessage(data) {
      this.waiting.push(data);
      if (this.isLoaded) this.deliver();
    }

    deliver() {
      this.isLoaded = true;
      for (const data of this.waiting.splice(0)) {
        const inner = this.frame.contentWindow;
        inner.dispatchEvent(new inner.MessageEvent("message", { data }));
      }
    }

    terminate() {
      this.frame.remove();
    }
  };
}
