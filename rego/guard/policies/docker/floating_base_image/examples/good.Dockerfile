ARG TAG=2.9.0-cuda12.8-cudnn9-runtime
FROM pytorch/pytorch:${TAG}
RUN useradd --uid 10001 app
USER 10001
CMD ["python", "-m", "serve"]
