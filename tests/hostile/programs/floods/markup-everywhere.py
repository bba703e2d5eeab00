# must: failed raised failed passed passed
# tries: markup in what is printed, returned, raised, and in the name of a type
MARKUP = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
print(f"</pre></output>{MARKUP}<iframe srcdoc='{MARKUP}'></iframe>{{{{7*7}}}}${{7*7}}")
Marked = type(MARKUP, (ValueError,), {})


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9 and not hasattr(ema, "shape"):
        return MARKUP
    if decay == 1:
        raise Marked(f"[x](javascript:document.title='owned') {MARKUP}")
    if decay == 0:
        return Marked()
    return decay * ema + (1 - decay) * weights
