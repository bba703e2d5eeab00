# must: raised
# tries: a group of two hundred errors, each with one before it and a long message with markup
def ema_update(ema, weights, decay=0.99):
    def fail(number):
        try:
            raise KeyError("<b>" * 500)
        except KeyError as before:
            error = ValueError(f"{number}: " + "\u202e shadow \x1b[31m" * 100)
            error.__context__ = before
            error.add_note("note " * 1_000)
            return error

    raise BaseExceptionGroup("many", [fail(number) for number in range(200)])
