FROM python:3.12-slim
WORKDIR /srv
COPY serve.py .
CMD ["python", "serve.py"]
