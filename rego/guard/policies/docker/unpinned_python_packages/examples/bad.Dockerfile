FROM python:3.12-slim
RUN pip install --no-cache-dir torch transformers
USER 10001
