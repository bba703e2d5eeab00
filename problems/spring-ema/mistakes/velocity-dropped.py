def spring_step(ema, velocity, weights, k, damping=1.0, mass=1.0, dt=1.0):
    velocity = dt * -k * (ema - weights) / mass
    return ema + dt * velocity, velocity
