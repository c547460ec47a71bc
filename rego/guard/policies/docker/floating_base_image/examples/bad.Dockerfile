FROM pytorch/pytorch
RUN useradd --uid 10001 app
USER 10001
CMD ["python", "-m", "serve"]
