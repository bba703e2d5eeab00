def spring_step(ema, velocity, weights, k, damping=1.0, mass=1.0, dt=1.0):
    force = -k * (ema - weights) - damping * velocity
    velocity = velocity + dt * force / mass
    return velocity, ema + dt * velocity
