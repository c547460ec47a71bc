FROM python:3.12-slim
RUN useradd --uid 10001 --no-create-home app
WORKDIR /srv
COPY serve.py .
USER 10001
CMD ["python", "serve.py"]
