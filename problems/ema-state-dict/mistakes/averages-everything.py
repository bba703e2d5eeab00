def ema_update_state(ema, model, decay):
    return {name: decay * ema[name] + (1 - decay) * model[name] for name in ema}
